import { useState } from 'react';
import { useDateline } from '../../state/use-dateline.ts';
import { ExportSection } from '../export/export-section.tsx';
import '../export/export.css';
import { t } from '../../ui/i18n/messages.ts';

/** The address holds the whole view; this copies it. */
export function Share() {
  // The address follows filter, selection and map: reading them here keeps the field up to date.
  useDateline((state) => state.filter);
  useDateline((state) => state.selection);
  useDateline((state) => state.viewport);
  const added = useDateline((state) => state.added.length);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const address = window.location.href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <div className="drawer__page">
      <label className="field">
        <span className="field__label">{t('share.link')}</span>
        <input className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <button type="button" className="button button--primary" onClick={() => void copy()}>
        {t('share.copy')}
      </button>
      <p className="hint" role="status">
        {copied === 'yes' && t('share.copied')}
        {copied === 'failed' && t('share.refused')}
      </p>
      <p className="hint">{t('share.keeps')}</p>
      {added > 0 && <p className="notice">{t('share.ownOnly')}</p>}
      <ExportSection />
    </div>
  );
}
