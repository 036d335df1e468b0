/** Examples that several pages about disks show. */

export const source = 'Ardana configuration processor, disk model validator';

/** The example model with other disks for its compute nodes. */
export function disksText(body: string): Readonly<Record<string, string>> {
  return { 'data/more_disks.yml': `product:\n  version: 2\n\ndisk-models:\n  - name: MORE-DISKS\n${body}` };
}

export const ROOT_GROUP = `    volume-groups:
      - name: vg
        physical-volumes:
          - /dev/sda_root
        logical-volumes:
          - name: root
            size: 80%
            fstype: ext4
            mount: /
`;

export const vmSize = (disks: string) => `${ROOT_GROUP}    vm-size:\n      disks:\n${disks}`;
