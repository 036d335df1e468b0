/** Examples that several pages about consumers of disks show. */
import { ROOT_GROUP } from './disks-examples.js';

export const source = 'Ardana configuration processor, host variables builder';

export const volumeFor = (consumer: string) => `${ROOT_GROUP}            consumer:\n${consumer}`;

export const groupFor = (consumer: string) =>
  `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n        consumer:\n${consumer}`;
