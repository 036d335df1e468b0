/** Network interfaces as their rules look at them, and examples with another interface. */
import type { Value } from '../../../../model/value.js';
import type { Report } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

export interface Interface {
  readonly model: Item;
  readonly item: Item;
  readonly device: Item | undefined;
  readonly bond: Item | undefined;
  /** Of `network-groups` and `forced-network-groups`. */
  readonly groups: readonly Value<string>[];
}

export function interfacesOf(model: Item): readonly Interface[] {
  return model.items('network-interfaces').items.map((item) => ({
    model,
    item,
    device: item.map('device'),
    bond: item.map('bond-data'),
    groups: [...item.texts('network-groups').items, ...item.texts('forced-network-groups').items],
  }));
}

export type Files = Readonly<Record<string, string>>;

/** A further interface model with these lines, indented like the keys of an interface. */
export function interfaceExample(lines: string): () => Files {
  const body = lines
    .split('\n')
    .map((line) => (line === '' ? '' : `        ${line}`))
    .join('\n');
  return modelExample(`    network-interfaces:\n      - name: ETH9\n${body}\n`);
}

export function modelExample(text: string): () => Files {
  return () => exampleModel(moreFile(`interface-models:\n  - name: MORE-INTERFACES\n${text}`));
}

interface Docs {
  readonly summary: string;
  readonly why: string;
  readonly bad: () => Files;
  readonly good?: () => Files;
}

const source = 'Ardana configuration processor, interface models validator';

/** A rule about each interface by itself. */
export function interfaceRule(
  id: string,
  docs: Docs,
  check: (each: Interface, frame: Frame) => Iterable<Report>,
  severity: 'error' | 'warning' = 'error',
): ModelRule {
  return modelRule(
    id,
    docs,
    function* (model, frame) {
      for (const each of interfacesOf(model)) yield* check(each, frame);
    },
    severity,
  );
}

/** A rule about each interface model. */
export function modelRule(
  id: string,
  { summary, why, bad, good = () => exampleModel() }: Docs,
  check: (model: Item, frame: Frame) => Iterable<Report>,
  severity: 'error' | 'warning' = 'error',
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity,
    docs: { summary, why, source, bad, good },
    *check(frame) {
      for (const model of frame.list('interface-models')) yield* check(model, frame);
    },
  });
}
