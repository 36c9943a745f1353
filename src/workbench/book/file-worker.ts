import { workHere } from './file-work';
import { answerTo, type WorkOrder } from './work-elsewhere';

// The other thread: it does what the page orders, one piece after the other.
addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => {
  void answerTo(workHere, data, (progress) => postMessage(progress)).then((answer) => postMessage(answer));
});
