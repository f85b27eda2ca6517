// A thread starts without the loader of TypeScript that the main thread has.
import { register } from 'tsx/esm/api';

register();
await import('./job.ts');
