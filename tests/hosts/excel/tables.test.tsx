import { tableRows } from './table-rows';

tableRows('1.13');
