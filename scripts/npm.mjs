/** Runs npm: the one that runs this script when there is one, so that no other has to be on the path. */
import { execFileSync } from 'node:child_process';

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string} what it printed; throws with what it said when it failed
 */
export function npm(args, cwd) {
  const own = process.env['npm_execpath'];
  const viaNode = own !== undefined && /\.c?js$/.test(own);
  return execFileSync(viaNode ? process.execPath : 'npm', viaNode ? [own, ...args] : [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows, npm is a script of the shell.
    shell: !viaNode && process.platform === 'win32',
  });
}
