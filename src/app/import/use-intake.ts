import { useCallback, useState } from 'react';
import { mayBeDataset } from './dataset-files.ts';
import { useFileDrop } from './use-file-drop.ts';

/** What is coming in: articles through their dialog, datasets through their card. */
export interface Intake {
  /** Files for the dialog to begin with, or none; `null` while it is closed. */
  readonly articles: readonly File[] | null;
  /** Files of coded events; none while the card is closed. */
  readonly datasets: readonly File[];
  /** Opens the dialog for articles. */
  add(): void;
  /** Sorts files by what they seem to hold, and opens what reads them. */
  open(files: readonly File[]): void;
  /** Files that turned out to hold articles. */
  openArticles(files: readonly File[]): void;
  closeArticles(): void;
  closeDatasets(): void;
}

export function useIntake(): Intake {
  const [articles, setArticles] = useState<readonly File[] | null>(null);
  const [datasets, setDatasets] = useState<readonly File[]>([]);
  const open = useCallback((files: readonly File[]) => {
    const tables = files.filter(({ name }) => mayBeDataset(name));
    const others = files.filter((file) => !tables.includes(file));
    if (tables.length > 0) setDatasets(tables);
    setArticles(others.length > 0 ? others : null);
  }, []);
  useFileDrop(open);
  return {
    articles,
    datasets,
    open,
    add: () => setArticles([]),
    openArticles: (files) => {
      setDatasets([]);
      setArticles(files);
    },
    closeArticles: () => setArticles(null),
    closeDatasets: () => setDatasets([]),
  };
}
