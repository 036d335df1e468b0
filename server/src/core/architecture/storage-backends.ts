/**
 * The storage arrays that an installer file may hand to Block Storage: drivers, the keys each needs, and their addresses.
 * Sources: StoreVirtual and StoreServ back-end pages 1.0 and 1.1, Fibre Channel zone manager page 1.1.
 */
import { zoneManagerSection } from './zone-manager.js';

type StorageName = 'vsa' | '3par';

export interface StorageDriver {
  readonly name: string;
  readonly storage: StorageName;
  /** What carries the volumes, for titles. */
  readonly transport: 'iSCSI' | 'Fibre Channel';
}

export interface StorageFacts {
  readonly name: StorageName;
  /** As people call it. */
  readonly title: string;
  /** The key of the address of its API. */
  readonly apiKey: string;
  readonly apiPort: number;
  readonly apiPath: string;
  /** Keys without which no driver of this array starts; `volume_driver` is one of them. */
  readonly requiredKeys: readonly string[];
}

const CINDER = 'cinder.volume.drivers.san.hp';

export const storageDrivers: readonly StorageDriver[] = [
  {
    name: `${CINDER}.hp_lefthand_iscsi.HPLeftHandISCSIDriver`,
    storage: 'vsa',
    transport: 'iSCSI',
  },
  { name: `${CINDER}.hp_3par_iscsi.HP3PARISCSIDriver`, storage: '3par', transport: 'iSCSI' },
  { name: `${CINDER}.hp_3par_fc.HP3PARFCDriver`, storage: '3par', transport: 'Fibre Channel' },
];

export const storages: readonly StorageFacts[] = [
  {
    name: 'vsa',
    title: 'StoreVirtual VSA',
    apiKey: 'hplefthand_api_url',
    apiPort: 8081,
    apiPath: '/lhos',
    requiredKeys: [
      'volume_driver',
      'volume_backend_name',
      'hplefthand_api_url',
      'hplefthand_username',
      'hplefthand_password',
      'hplefthand_clustername',
    ],
  },
  {
    name: '3par',
    title: '3PAR StoreServ',
    apiKey: 'hp3par_api_url',
    apiPort: 8080,
    apiPath: '/api/v1',
    requiredKeys: [
      'volume_driver',
      'volume_backend_name',
      'hp3par_api_url',
      'hp3par_username',
      'hp3par_password',
      'hp3par_cpg',
      'san_ip',
      'san_login',
      'san_password',
    ],
  },
];

/** Keys that give a 3PAR iSCSI driver its portals: the first is the one of 1.x, the other that of newer drivers. */
export const iscsiPortalKeys = ['iscsi_ip_address', 'hp3par_iscsi_ips'] as const;

export function storageDriver(name: string): StorageDriver | undefined {
  return storageDrivers.find((driver) => driver.name === name);
}

/** The address of an array's API at a host: `https://192.0.2.40:8081/lhos`. */
export function apiUrl({ apiPort, apiPath }: StorageFacts, host: string): string {
  return `https://${host}:${apiPort}${apiPath}`;
}

/** Sections of the Fibre Channel zone manager, which early files hold beside the back ends of a 3PAR. */
export function isZoneManagerSection(name: string): boolean {
  return name === zoneManagerSection || /^BRCD_FAB_/i.test(name);
}

/** The pass-through file that takes the zone manager since 1.1. */
export const zoneManagerFile = 'overcloud_brocade_config.json';
