/** `cloud_type`, the key that decides what the rest of the file must hold. */
import type { CloudType } from '../../model/installer-model.js';

export const KEY = 'cloud_type';

export const TYPES: readonly CloudType[] = ['KVM', 'ESX'];
