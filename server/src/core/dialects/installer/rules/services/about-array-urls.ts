/** The URL of an array's API, taken apart as far as it can be read. */
import type { StorageFacts } from '../../../../architecture/storage-backends.js';
import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import type { Backend } from '../../model/backends.js';

interface ArrayUrl {
  readonly value: Value<string>;
  /** Absent when not even the host can be told. */
  readonly host?: string;
  /** Everything is as the driver needs it. */
  readonly good: boolean;
}

const URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9_.-]+)(?::(\d{1,5}))?(\/.*)?$/i;

/** Undefined where nothing is written, and for texts that wait to be filled in. */
export function arrayUrl(backend: Backend): ArrayUrl | undefined {
  const value = backend.text(backend.storage.apiKey);
  if (!value || /[<>{}$]/.test(value.value)) return undefined;
  const [, scheme = '', host = '', port = '', path = ''] = URL_PARTS.exec(value.value.trim()) ?? [];
  // Digits and dots are meant as an address, so that `300.1.1.1` is no name.
  const known = host !== '' && (!/^[\d.]+$/.test(host) || parseAddress(host) !== undefined);
  return {
    value,
    ...(known && { host }),
    good: known && scheme.toLowerCase() === 'https' && fits(backend.storage, port, path),
  };
}

function fits({ apiPort, apiPath }: StorageFacts, port: string, path: string): boolean {
  return Number(port) === apiPort && path.replace(/\/$/, '') === apiPath;
}
