#!/usr/bin/env node
/** The hook of `.pre-commit-hooks.yaml`: `helion check` with what pre-commit is told, from the clone that pre-commit made. */
import { pathToFileURL } from 'node:url';
import { ready } from './ready.mjs';

try {
  const program = await ready();
  process.argv.splice(1, 1, program, 'check');
  await import(pathToFileURL(program).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
