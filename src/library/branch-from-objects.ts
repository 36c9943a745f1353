import { ruleNames } from '../locales/rule-names';
import { readBranch } from '../reading/read-branch';
import type { Branch } from '../records/branch';
import { parseBranchInput } from './branch-input';
import { inputSheets } from './input-sheets';

/**
 * The records of a branch from plain objects (see BranchInput): what another
 * program needs to run the rules without a spreadsheet. Throws InputInvalid, with
 * every problem of the input at once.
 */
export function branchFromObjects(input: unknown): Branch {
  return readBranch(inputSheets(parseBranchInput(input)), { ruleNames: ruleNames() }).branch;
}
