/** What control planes take from each other. */
import { inFile } from '../../../../rules/in-file.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { planeNamed, planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample, regionsText, secondPlane } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes';

const BOTH = regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] });

/** A second control plane that uses one more component. */
const using = (from: string, component: string) =>
  planeExample(
    {
      region: 'load-balancers: []',
      after: secondPlane('control-plane-2').replace(
        '    clusters:',
        `      - from: ${from}\n        service-components:\n          - ${component}\n    clusters:`,
      ),
    },
    BOTH,
  );

const cpUsesSelf = frameRule({
  id: 'input-model/cp-uses-self',
  severity: 'error',
  docs: {
    summary: 'A control plane uses components of itself.',
    why: 'The key `uses` is for what another control plane provides; its own components a control plane uses without saying so.',
    source: SOURCE,
    bad: using('control-plane-2', 'lifecycle-manager-target'),
    good: using('control-plane-1', 'keystone-api'),
  },
  *check(frame) {
    for (const { item, name } of planesOf(frame)) {
      for (const use of item.items('uses').items) {
        const from = use.text('from');
        if (!from || from.value !== name) continue;
        yield finding(
          from.at,
          `'${from.value}' is the control plane itself, whose components need no 'uses'.`,
          {
            fixes: () => [
              {
                title: `Remove the use of '${from.value}'`,
                edits: inFile(use.file, removeItem(use.file, use.node)),
                preferred: true,
              },
            ],
          },
        );
      }
    }
  },
});

/** Words that stand for all components of the other control plane. */
const WORDS: ReadonlySet<string> = new Set(['any', 'all']);

const cpUsesComponentNotThere = frameRule({
  id: 'input-model/cp-uses-component-not-there',
  severity: 'error',
  docs: {
    summary: 'A control plane uses a component of another one that does not have it.',
    why: 'There would be no endpoint to connect to.',
    source: SOURCE,
    bad: using('control-plane-1', 'swift-proxy'),
    good: using('control-plane-1', 'keystone-api'),
  },
  *check(frame) {
    for (const { item, name } of planesOf(frame)) {
      for (const use of item.items('uses').items) {
        const other = planeNamed(frame, use.text('from')?.value);
        if (!other?.isWhole || other.name === name) continue;
        for (const component of use.texts('service-components').items) {
          const { value } = component;
          if (WORDS.has(value) || other.components.has(value)) continue;
          if (frame.isKnown('service-component', value) !== true) continue;
          yield finding(component.at, `The control plane '${other.name ?? ''}' has no '${value}' to use.`, {
            related: [{ at: other.item.nameAt, message: 'This is the control plane.' }],
            fixes: () => [
              {
                title: `Remove '${value}'`,
                edits: inFile(component.at.file, removeItem(component.at.file, component.node)),
              },
            ],
          });
        }
      }
    }
  },
});

export const useRules: readonly ModelRule[] = [cpUsesSelf, cpUsesComponentNotThere];
