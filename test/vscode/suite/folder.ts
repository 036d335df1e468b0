/** Everything, in a trusted folder on disk. */
import { describeForeignFiles } from './foreign-files';

/** Registers the tests with mocha, which is in place by now. */
export async function register(): Promise<void> {
  await import('./closed-files');
  await import('./findings');
  await import('./fix-all');
  await import('./editing');
  await import('./rename');
  await import('./commands');
  await import('./settings');
  await import('./configuration');
  await import('./untitled');
  await import('./installer');
  await import('./carrier-grade');
  await import('./input-model');
  await import('./predicted');
  describeForeignFiles();
  await import('./tasks');
  await import('./outside');
}
