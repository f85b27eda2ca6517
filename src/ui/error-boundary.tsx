import { Component, type ReactNode } from 'react';
import { t } from './i18n/messages.ts';
import { NotLoaded } from './not-loaded.ts';

interface Props {
  /** What stops working, as the reader knows it: "The timeline". */
  readonly view: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the others along, and offers to try again. */
export class ErrorBoundary extends Component<Props, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { failure } = this.state;
    const { view, children } = this.props;
    if (failure === null) return children;
    if (failure instanceof NotLoaded)
      return (
        <Fault words={t('page.notLoaded', { view })} offer={t('page.reload')} act={() => location.reload()} />
      );
    const tryAgain = (): void => this.setState({ failure: null });
    const words = t('page.stopped', { view, failure: failure.message });
    return <Fault words={words} offer={t('page.tryAgain')} act={tryAgain} />;
  }
}

interface FaultProps {
  readonly words: string;
  readonly offer: string;
  readonly act: () => void;
}

function Fault({ words, offer, act }: FaultProps) {
  return (
    <div className="notice notice--warn" role="alert">
      <p>{words}</p>
      <button type="button" className="button" onClick={act}>
        {offer}
      </button>
    </div>
  );
}
