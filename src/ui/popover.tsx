import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './popover.css';

interface Props {
  readonly label: string;
  /** Content of the button that opens it. */
  readonly button: ReactNode;
  readonly buttonClass?: string;
  readonly placement?: 'above' | 'below';
  /** Gets a function that closes the popover and gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a small non-modal dialog: Escape and a click outside close it, focus comes back to the button. */
export function Popover({ label, button, buttonClass = 'button', placement = 'above', children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);

  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return;
    const button = trigger.current;
    body.current?.querySelector<HTMLElement>('input, select, button, a[href]')?.focus();
    const leave = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      // Focus that was inside went down with the body of the popover; focus elsewhere is the reader's choice.
      if (document.activeElement === document.body) button?.focus();
    };
  }, [open]);

  return (
    <div
      className="popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        type="button"
        className={buttonClass}
        ref={trigger}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div
          className={`popover__body popover__body--${placement}`}
          id={id}
          role="dialog"
          aria-label={label}
          ref={body}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
