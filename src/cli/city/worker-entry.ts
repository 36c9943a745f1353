import { parentPort, workerData } from 'node:worker_threads';
import { workOf, type CityWork } from './city-work';
import type { InputFile } from './workbook-files';

/** A thread that answers each workbook with what came of it, one after the other. */
const work = workOf(workerData as CityWork);
parentPort?.on('message', (file: InputFile) => {
  void work(file).then((answer) => parentPort?.postMessage(answer));
});
