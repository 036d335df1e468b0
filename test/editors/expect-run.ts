/** What every editor must have seen and done. */
import { expect } from 'vitest';
import type { Run } from './editor.js';

export function expectRun({ seen, read }: Run): void {
  expect(seen.broken).toEqual(['input-model/network-unknown-group']);
  expect(seen.left).toBe(0);
  expect(read('data/networks.yml')).toContain('network-group: GUEST\n');
  for (const name of ['data/server_roles.yml', 'data/servers.yml', 'data/control_plane.yml']) {
    expect(read(name)).toContain('STORE-ROLE');
    expect(read(name)).not.toContain('OBJECT-ROLE');
  }
  expect(seen.outside).toEqual(['input-model/role-unknown-disk-model']);
}
