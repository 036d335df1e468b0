/** A network is in no server group. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertEntry, insertItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { theFrame } from '../over.js';
import { docs } from './network-not-in-group.docs.js';

export const networkNotInGroup = defineRule({
  id: 'input-model/network-not-in-group',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    const all = frame.list('server-groups');
    if (
      all.length === 0 ||
      !frame.isWhole('server-groups') ||
      !all.every((group) => group.texts('networks').complete)
    )
      return;
    const listed = new Set(all.flatMap((group) => group.texts('networks').items.map(({ value }) => value)));
    const attached = attachedGroups(frame);
    for (const network of frame.list('networks')) {
      const name = network.text('name');
      const group = network.text('network-group');
      if (!name || !group || listed.has(name.value) || !attached.has(group.value)) continue;
      yield finding(name.at, `The network '${name.value}' is in no server group.`, {
        fixes: () =>
          all.slice(0, 5).flatMap((each) => {
            const seq = each.entry('networks')?.value;
            const edits =
              seq?.type === 'seq'
                ? insertItem(each.file, seq, name.value)
                : each.has('networks')
                  ? []
                  : insertEntry(each.file, each.node, 'networks', [name.value]);
            return edits.length === 0
              ? []
              : [{ title: `Add it to '${each.name}'`, edits: inFile(each.file, edits) }];
          }),
      });
    }
  },
});

const ATTACHED = {};

/** Network groups that an interface carries. */
function attachedGroups(frame: Frame): ReadonlySet<string> {
  return frame.once(ATTACHED, () => {
    const keys = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'];
    return new Set(
      frame
        .list('interface-models')
        .flatMap((model) =>
          model
            .items('network-interfaces')
            .items.flatMap((each) => keys.flatMap((key) => each.texts(key).items.map(({ value }) => value))),
        ),
    );
  });
}
