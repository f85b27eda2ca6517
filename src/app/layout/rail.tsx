import { activeConditions } from '../../core/query/conditions.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { Icon } from '../../ui/icon.tsx';
import { DRAWERS, type Drawer } from './drawers.ts';

interface Props {
  readonly open: Drawer | null;
  readonly onOpen: (drawer: Drawer | null) => void;
  readonly onAdd: () => void;
}

/** The narrow rail: what opens beside the map. */
export function Rail({ open, onOpen, onAdd }: Props) {
  const active = useDateline((state) => activeConditions(state.filter).length);
  return (
    <nav className="rail" aria-label="Tools">
      {DRAWERS.map(({ key, label, icon }) => (
        <button
          key={key}
          type="button"
          className="rail__button"
          aria-expanded={open === key}
          data-drawer={key}
          onClick={() => onOpen(open === key ? null : key)}
        >
          <Icon name={icon} />
          <span>{label}</span>
          {key === 'filters' && active > 0 && (
            <span className="rail__badge">
              {active}
              <span className="quiet"> active</span>
            </span>
          )}
        </button>
      ))}
      <button type="button" className="rail__button rail__button--add" onClick={onAdd}>
        <Icon name="add" />
        <span>Add</span>
      </button>
    </nav>
  );
}
