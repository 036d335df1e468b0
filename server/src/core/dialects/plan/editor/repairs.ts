/**
 * Fixes for breaches of the schema that the plan itself tells: the VLAN type of a network, the next free id, a section
 * that is missing. They write what completion would offer at the same place.
 */
import { networkNames, vlanTypes } from '../../../architecture/networks.js';
import type { ShapeProblem } from '../../../model/facts.js';
import type { SourceFile } from '../../../model/source-file.js';
import { isVlanId, parseVlanRange } from '../../../net/vlan.js';
import { asWritten } from '../../../rules/kit/as-written.js';
import { didYouMean, isSure } from '../../../rules/kit/did-you-mean.js';
import { changeTo, fixOf, MOST_CHOICES, together } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';
import { otherWords } from '../../../schema/schema.js';
import { isUnknown } from '../../../syntax/queries.js';
import { printScalar } from '../../../syntax/rewrite.js';
import type { ScalarNode, SeqNode } from '../../../syntax/tree.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { freeVlansFrom } from '../model/proposals.js';
import { freeNames } from './free-names.js';
import { likelyHypervisors } from './likely-hypervisors.js';
import { missingKeys } from './missing-keys.js';
import { placeInPlan } from './place-in-plan.js';
import { values } from './values.js';

/** Undefined where the schema alone knows as much. */
export function repairs(plan: Plan, file: SourceFile, problem: ShapeProblem): readonly Fix[] | undefined {
  switch (problem.keyword) {
    case 'required':
      return missingKeys(plan, file, problem);
    case 'missing-value':
      return missingValue(plan, file, problem);
    case 'enum':
      return otherWord(plan, file, problem);
    case 'minimum':
    case 'maximum':
      return otherId(plan, file, problem);
    case 'type':
      return asVlanRange(plan, file, problem);
    case 'minLength':
    case 'pattern':
      return offered(plan, file, problem.at);
    default:
      return undefined;
  }
}

function missingValue(plan: Plan, file: SourceFile, { at }: ShapeProblem): readonly Fix[] | undefined {
  const entry = at.parent?.type === 'entry' ? at.parent : undefined;
  if (entry && placeInPlan(plan, entry).path.join('/') === 'hypervisor' && entry.value.type === 'scalar') {
    const value = asWritten(file, entry.value);
    return likelyHypervisors(plan).flatMap((each) => changeTo(value, each, { title: `Write '${each}'` }));
  }
  return entry && offered(plan, file, entry.value);
}

/** The values that completion offers at a place. */
function offered(plan: Plan, file: SourceFile, node: ShapeProblem['at']): readonly Fix[] | undefined {
  const entry = node.parent?.type === 'entry' ? node.parent : undefined;
  if (!entry || node.type !== 'scalar') return undefined;
  const { facts } = plan;
  const found = values({ model: plan, file, facts }, { parent: entry, schema: facts.schemaOf(entry) });
  if (!found || found.length === 0) return undefined;
  return found.slice(0, MOST_CHOICES).flatMap(({ value, detail }) => {
    const shown = detail ? `${value}', ${detail}` : `${value}'`;
    return changeTo(asWritten(file, node), value, { title: `Write '${shown}` });
  });
}

function otherWord(plan: Plan, file: SourceFile, { at, schema }: ShapeProblem): readonly Fix[] | undefined {
  if (at.type !== 'scalar' || isUnknown(at)) return undefined;
  const { network, key } = placeInPlan(plan, at);
  if (network && key === 'network')
    return otherName(plan, file, network, at, otherWords(schema, String(at.value)));
  const type = network?.fact?.vlanType;
  // The table says which of the two it is, whatever was written.
  if (key !== 'vlan-type' || !type || type === 'none') return undefined;
  const guess = didYouMean(String(at.value), vlanTypes);
  const value = asWritten(file, at);
  return changeTo(value, type, { preferred: guess.word === type && isSure(value, guess) });
}

/** Another name for a network, with everything that names it as what carries it. */
function otherName(
  plan: Plan,
  file: SourceFile,
  network: PlanNetwork,
  node: ScalarNode,
  meant: readonly string[],
): readonly Fix[] {
  const { layer } = network;
  const typed = String(node.value);
  const unused = networkNames(layer).filter((name) => networksNamed(plan[layer], name).length === 0);
  const guess = didYouMean(typed, unused);
  const value = asWritten(file, node);
  const carried =
    layer === 'physical' ? plan.virtual.networks.filter(({ carriedBy }) => carriedBy?.value === typed) : [];
  const near = guess.word === undefined || meant.includes(guess.word) ? [] : [guess.word];
  const words = [...near, ...meant.filter((name) => unused.includes(name))];
  const all = words.length > 0 ? words : freeNames(plan, network).slice(0, MOST_CHOICES);
  return all.flatMap((word) =>
    together(
      `Change to '${word}'`,
      [
        changeTo(value, word),
        ...carried.flatMap(({ carriedBy }) => (carriedBy ? [changeTo(carriedBy, word)] : [])),
      ],
      { preferred: word === guess.word && isSure(value, guess) && carried.length === 0 },
    ),
  );
}

/** No id near one that no switch takes is any likelier than the next free one. */
function otherId(plan: Plan, file: SourceFile, { at, schema }: ShapeProblem): readonly Fix[] | undefined {
  if (schema.format !== 'vlan-id' || at.type !== 'scalar') return undefined;
  return offered(plan, file, at)?.map((fix) => ({ ...fix, title: fix.title.replace('Write', 'Change to') }));
}

/** The two ends of a range of VLAN ids as a list, or the first of them alone. */
function asVlanRange(plan: Plan, file: SourceFile, { at, schema }: ShapeProblem): readonly Fix[] | undefined {
  if (schema.format !== 'vlan-range') return undefined;
  const { network } = placeInPlan(plan, at);
  const text = at.type === 'seq' && at.style === 'flow' ? textOfTwo(at) : firstAlone(plan, network, at);
  if (text === undefined) return undefined;
  return fixOf(file, `Change to '${text}'`, { span: file.tree.spanOf(at), newText: printScalar(file, text) });
}

function textOfTwo({ items }: SeqNode): string | undefined {
  const text = items.map((item) => (item.type === 'scalar' ? String(item.value) : '')).join('-');
  return parseVlanRange(text).kind === 'range' ? text : undefined;
}

function firstAlone(
  plan: Plan,
  network: PlanNetwork | undefined,
  at: ShapeProblem['at'],
): string | undefined {
  if (!network || at.type !== 'scalar' || typeof at.value !== 'number' || !isVlanId(at.value))
    return undefined;
  const { first, last } = freeVlansFrom(plan, at.value, network);
  return `${first}-${last}`;
}
