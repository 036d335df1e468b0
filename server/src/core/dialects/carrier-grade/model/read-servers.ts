/** Reads `node-provision.json`, a list of servers, and the generated `nodes.json`, which names the same things otherwise. */
import type { Section } from '../../../model/value.js';
import type { CarrierGradeFile, Items, Server, ServerList } from './carrier-grade-model.js';
import { addressOf, itemsOf, macOf, optional, textOf } from './read-values.js';

export function readProvision(file: CarrierGradeFile): ServerList {
  const { reader } = file;
  const { root, broken } = file.file.tree;
  const items: Server[] = [];
  let complete = root?.type === 'seq' && !broken;
  for (const item of root?.type === 'seq' ? root.items : []) {
    const section = reader.section(reader.follow(item));
    if (section) items.push(provisioned(file, section));
    else complete = false;
  }
  const servers: Items<Server> = { items, complete };
  return { ...file, servers };
}

function provisioned({ reader }: CarrierGradeFile, section: Section): Server {
  const group = reader.value(section, 'node_group', textOf);
  return {
    section,
    ...optional({
      name: reader.value(section, 'name', textOf),
      mac: reader.value(section, 'pxe_mac_address', macOf),
      powerAddress: reader.value(section, 'pm_ip', addressOf),
      failureZone: reader.value(section, 'failure_zone', textOf),
      group,
      type: group && typeOfGroup(group.value),
      vendor: reader.value(section, 'vendor', textOf),
      model: reader.value(section, 'model', textOf),
    }),
  };
}

export function readNodes(file: CarrierGradeFile): ServerList {
  const { reader, root } = file;
  return {
    ...file,
    servers: itemsOf(file, root, 'servers', (section): Server => {
      const group = reader.value(section, 'node-type', textOf);
      return {
        section,
        ...optional({
          mac: reader.value(section, 'pxe-mac-addr', macOf),
          failureZone: reader.value(section, 'failure-zone', textOf),
          group,
          type: group && typeOfGroup(group.value),
          vendor: reader.value(section, 'vendor', textOf),
          model: reader.value(section, 'model', textOf),
        }),
      };
    }),
  };
}

/** `CCN` of `CCN-001-001`. */
export function typeOfGroup(group: string): string | undefined {
  return /^([A-Za-z]+)-\d{3}-\d{3}$/.exec(group)?.[1]?.toUpperCase();
}
