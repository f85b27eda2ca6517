#!/usr/bin/env node
// Runs the TypeScript command line as it stands in the sources, so that a clone needs no build step.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
