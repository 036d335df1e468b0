/** Disk models of a new model: the disk that servers start from, and a disk for what Swift keeps. */
import type { Plain } from '../../../syntax/rewrite.js';

/** By the name of their role, without `-ROLE`. */
export function usualDisks(roles: readonly string[]): readonly Plain[] {
  return roles.map((role) => ({
    name: `${role}-DISKS`,
    'volume-groups': [
      {
        name: 'cloud-vg',
        'physical-volumes': ['/dev/sda_root'],
        'logical-volumes': VOLUMES[role] ?? [volume('root', '60%', '/'), volume('log', '30%', '/var/log')],
        consumer: { name: 'os' },
      },
    ],
    ...(RINGS[role] && { 'device-groups': [swiftDisks(RINGS[role])] }),
  }));
}

function volume(
  name: string,
  size: string,
  mount: string,
  more: Readonly<Record<string, Plain>> = {},
): Plain {
  return { name, size, mount, fstype: 'ext4', ...more };
}

const VOLUMES: Readonly<Record<string, readonly Plain[]>> = {
  CONTROLLER: [
    volume('root', '30%', '/'),
    volume('log', '20%', '/var/log'),
    volume('mysql', '10%', '/var/lib/mysql', { consumer: { name: 'mysql' } }),
    volume('rabbitmq', '10%', '/var/lib/rabbitmq', { consumer: { name: 'rabbitmq', rabbitmq_env: 'home' } }),
    volume('cassandra', '15%', '/var/cassandra/data', { consumer: { name: 'cassandra' } }),
    volume('kafka', '5%', '/var/kafka', { consumer: { name: 'kafka' } }),
  ],
};

const RINGS: Readonly<Record<string, readonly string[]>> = {
  CONTROLLER: ['account', 'container'],
  OBJECT: ['object-0'],
};

function swiftDisks(rings: readonly string[]): Plain {
  return {
    name: 'swift',
    devices: [{ name: '/dev/sdb' }],
    consumer: { name: 'swift', attrs: { rings } },
  };
}
