/** One stroke weight on a 20-unit grid; decorative, so the control around it carries the name. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  list: 'M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1',
  add: 'M10 4v12M4 10h12',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM10 9v5M10 6.2v.1',
  close: 'M5 5l10 10M15 5L5 15',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  play: 'M6.5 4.2v11.6l9-5.8z',
  pause: 'M7 4.5v11M13 4.5v11',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  plus: 'M10 5v10M5 10h10',
  minus: 'M5 10h10',
  reset: 'M4 10a6 6 0 1 0 2-4.5M4 3.5V7h3.5',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  up: 'M4 12.5l6-6 6 6',
  down: 'M4 7.5l6 6 6-6',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8Z',
  auto: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 3v14',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  place:
    'M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9ZM10 6.8a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.9h14M8 4.5v11',
  compare: 'M3.5 16V9h4v7zM12.5 16V4h4v12zM10 2.5v15',
  quote: 'M4 5h12v8.5H9L5.5 16.5v-3H4zM7 8h6M7 10.5h4',
  area: 'M4 6.5 11 3.5l5.5 4.5-2 8.5H6z',
  rectangle: 'M3.5 5h13v10h-13z',
  layers: 'M10 3.2 17 7l-7 3.8L3 7zM3.6 10.4 10 13.9l6.4-3.5M3.6 13.4l6.4 3.5 6.4-3.5',
  flag: 'M5 17V3.5h10l-2.2 3.4L15 10.3H5',
  edit: 'M4 16l.8-3.4L13.6 3.8l2.6 2.6L7.4 15.2zM11.6 5.8l2.6 2.6',
  pin: 'M10 17.5v-6M10 11.5a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Z',
  undo: 'M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  fit: 'M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5M10 9.9v.2',
  hexagons:
    'M10 2.6 13 4.3v3.5L10 9.5 7 7.8V4.3ZM6.4 9.6l3 1.7v3.5l-3 1.7-3-1.7v-3.5ZM13.6 9.6l3 1.7v3.5l-3 1.7-3-1.7v-3.5Z',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={name === 'play' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
