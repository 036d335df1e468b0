/** The driver of a back end must be one that fits its section, and have the keys that it needs. */
import { iscsiPortalKeys } from '../../../../architecture/storage-backends.js';
import { type Backend, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

export const [ISCSI_KEY] = iscsiPortalKeys;

/** Back ends that are sections of keys; those that hold further sections are reported as such. */
export function backendsOf(environment: EnvironmentJson): readonly Backend[] {
  return storagesOf(environment)
    .flatMap(({ backends }) => backends)
    .filter(({ nested }) => nested.length === 0);
}

/** True for a text that waits to be filled in. */
export const isOpen = (text: string) => /[<>{}]/.test(text);
