import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type PositioningVirtualElement,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Words } from '../../locales/words';

/** Where a menu is opened: at a point of the screen, or below its button. */
export type MenuPlace = { readonly x: number; readonly y: number } | 'button';

export interface EditMenuProps {
  readonly words: Words;
  /** null while it is closed. */
  readonly place: MenuPlace | null;
  readonly onPlace: (place: MenuPlace | null) => void;
  /** Of selected rows no columns are to be inserted, and the other way round. */
  readonly rows: { readonly isPossible: boolean; readonly count: number };
  readonly columns: { readonly isPossible: boolean; readonly count: number };
  readonly onInsert: (axis: 'rows' | 'columns') => void;
  readonly onDelete: (axis: 'rows' | 'columns') => void;
  readonly onFillDown: () => void;
  readonly onClear: () => void;
  readonly onFind: () => void;
  readonly onFilter: () => void;
}

/** What can be done with the selected cells. */
export function EditMenu(props: EditMenuProps) {
  const { words, place, onPlace, rows, columns, onInsert, onDelete, onFillDown, onClear, onFind, onFilter } = props;
  const target = useMemo(() => (place === null || place === 'button' ? null : pointElement(place)), [place]);
  return (
    <Menu
      open={place !== null}
      onOpenChange={(_, { open }) => onPlace(open ? 'button' : null)}
      {...(target ? { positioning: { target, position: 'below', align: 'start' } as const } : {})}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{words('workbench.edit.menu')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={!rows.isPossible} onClick={() => onInsert('rows')}>
            {words('workbench.edit.insertRows', { count: rows.count })}
          </MenuItem>
          <MenuItem disabled={!columns.isPossible} onClick={() => onInsert('columns')}>
            {words('workbench.edit.insertColumns', { count: columns.count })}
          </MenuItem>
          <MenuItem disabled={!rows.isPossible} onClick={() => onDelete('rows')}>
            {words('workbench.edit.deleteRows', { count: rows.count })}
          </MenuItem>
          <MenuItem disabled={!columns.isPossible} onClick={() => onDelete('columns')}>
            {words('workbench.edit.deleteColumns', { count: columns.count })}
          </MenuItem>
          <MenuDivider />
          <MenuItem secondaryContent="Ctrl+D" onClick={onFillDown}>
            {words('workbench.edit.fillDown')}
          </MenuItem>
          <MenuItem secondaryContent="Delete" onClick={onClear}>
            {words('workbench.edit.clear')}
          </MenuItem>
          <MenuDivider />
          <MenuItem secondaryContent="Ctrl+F" onClick={onFind}>
            {words('workbench.edit.find')}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+Shift+L" onClick={onFilter}>
            {words('workbench.edit.filter')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function pointElement({ x, y }: { readonly x: number; readonly y: number }): PositioningVirtualElement {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}
