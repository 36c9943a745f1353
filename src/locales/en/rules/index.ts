import { attendance } from './attendance';
import { dues } from './dues';
import { procedure } from './procedure';
import { roster } from './roster';
import { schedule } from './schedule';
import { steps } from './steps';
import { workbook } from './workbook';

export const rules = {
  ...workbook,
  ...roster,
  ...schedule,
  ...procedure,
  ...steps,
  ...attendance,
  ...dues,
};
