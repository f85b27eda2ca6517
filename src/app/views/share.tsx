import { useState } from 'react';
import { useDateline } from '../../state/use-dateline.ts';

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
        <span className="field__label">Link to what you see</span>
        <input className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <button type="button" className="button button--primary" onClick={() => void copy()}>
        Copy the link
      </button>
      <p className="hint" role="status">
        {copied === 'yes' && 'Copied.'}
        {copied === 'failed' && 'The browser did not allow it: select the link above and copy it.'}
      </p>
      <p className="hint">It keeps the filters, the dates, the open event and the part of the map.</p>
      {added > 0 && (
        <p className="notice">
          Articles that you added are only in this browser: a link does not carry them.
        </p>
      )}
    </div>
  );
}
