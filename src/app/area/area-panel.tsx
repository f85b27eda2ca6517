import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import { conditionWords } from '../../panel/condition-words.ts';
import { clearCondition, followMap } from '../../state/actions.ts';
import { setAreaTool } from '../../state/area-actions.ts';
import type { AreaTool } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { BoxForm } from './box-form.tsx';
import { NearForm } from './near-form.tsx';
import './area-panel.css';

const TOOLS: readonly { readonly tool: Exclude<AreaTool, 'edit'>; readonly icon: IconName }[] = [
  { tool: 'box', icon: 'rectangle' },
  { tool: 'polygon', icon: 'area' },
  { tool: 'province', icon: 'place' },
  { tool: 'country', icon: 'flag' },
];

/** All ways to say where: the map itself, a shape on it, a unit under the pointer, a place and a distance, numbers. */
export function AreaPanel({ onDone }: { readonly onDone: () => void }) {
  const store = useDatelineStore();
  const follows = useDateline((state) => state.areaFollowsMap);
  const take = (tool: AreaTool) => {
    setAreaTool(store, tool);
    onDone();
  };
  return (
    <div className="area-panel">
      <label className="area-panel__follow">
        <input
          type="checkbox"
          checked={follows}
          onChange={({ target }) => followMap(store, target.checked)}
        />
        {t('status.followMap')}
      </label>
      <div className="area-panel__tools" role="group" aria-label={t('area.onMap')}>
        {TOOLS.map(({ tool, icon }) => (
          <button key={tool} type="button" className="button" onClick={() => take(tool)}>
            <Icon name={icon} size={18} />
            {t(`area.tool.${tool}`)}
          </button>
        ))}
      </div>
      <NearForm onDone={onDone} />
      <BoxForm onDone={onDone} />
      <Present onEdit={() => take('edit')} />
    </div>
  );
}

/** What holds now, with the ways to change it and to let it go. */
function Present({ onEdit }: { readonly onEdit: () => void }) {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  if (!filter.area || follows) return null;
  return (
    <div className="area-panel__now">
      <p>{t('area.now', { area: conditionWords(filter, 'area') })}</p>
      <button type="button" className="button" onClick={onEdit}>
        {t('area.change')}
      </button>
      <button type="button" className="button" onClick={() => clearCondition(store, 'area')}>
        {t('area.remove')}
      </button>
    </div>
  );
}
