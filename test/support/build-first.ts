/** Before any test: the bundles are built when they are missing or stale, because the protocol tests start them. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  const script = "import('./scripts/build.mjs').then((build) => build.buildIfStale({ log: () => {} }))";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
}
