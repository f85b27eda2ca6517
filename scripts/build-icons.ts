/**
 * Draws the program's icons into public/icons/: a day's line with three events on it. `npm run build:icons` after a
 * change here; tests/offline/icons.test.ts compares.
 */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawIcons } from './offline/draw-icons.ts';

const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url));
await fs.mkdir(FOLDER, { recursive: true });
for (const [name, content] of await drawIcons()) await fs.writeFile(FOLDER + name, content);
