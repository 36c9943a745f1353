// Each file describes its classes to the interpreter when it is loaded.
import './conditional-formats';
import './data-validation';
import './format';
import './range-type';
import './services';
import './workbook';
import './worksheet';

export { ChangeEvents } from './change-events';
export { AddinInternalService, AppRuntimeService } from './services';
export { WorkbookObject } from './workbook';
