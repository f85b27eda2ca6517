import { Component, type ReactNode } from 'react';
import { t } from './i18n/messages.ts';

interface Props {
  /** What stops working, as the reader knows it: "The timeline". */
  readonly view: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the others along, and offers to try again. */
export class ErrorBoundary extends Component<Props, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div className="notice notice--warn" role="alert">
        <p>{t('page.stopped', { view: this.props.view, failure })}</p>
        <button type="button" className="button" onClick={() => this.setState({ failure: null })}>
          {t('page.tryAgain')}
        </button>
      </div>
    );
  }
}
