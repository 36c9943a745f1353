import type { CellRange } from '../../../workbook/snapshot';
import { rangeAt } from '../range-at';

/** A question about the data validation of a range, to be read after the sync that answered. */
export class ValidationQuery {
  private readonly validation: Excel.DataValidation;

  constructor(
    readonly sheet: Excel.Worksheet,
    readonly sheetName: string,
    readonly area: CellRange,
  ) {
    this.validation = rangeAt(sheet, area).dataValidation;
    this.validation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  }

  /** Some cells have another rule than others, or none: each has to be asked by itself. */
  get isMixed(): boolean {
    return this.validation.type === 'Inconsistent' || this.validation.type === 'MixedCriteria';
  }

  get exists(): boolean {
    return this.validation.type !== 'None';
  }

  /** Excel asks the person, or tells him, but lets him have his way. */
  get isLenient(): boolean {
    const { showAlert, style } = this.validation.errorAlert;
    return !showAlert || style !== 'Stop';
  }

  get rule(): Excel.DataValidationRule {
    return this.validation.rule;
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.validation.errorAlert;
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.validation.prompt;
  }

  get ignoreBlanks(): boolean {
    return this.validation.ignoreBlanks;
  }
}
