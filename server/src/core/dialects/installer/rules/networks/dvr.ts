/** Distributed routing: how the key is written, and the clouds in which it must be off. */
import type { Report, Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { esxExample, kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { textAt } from './meant-text.js';
import { changeTo, repair, writeKey } from './repairs.js';

const DVR = 'neutron.overcloud_dvr';

const YES_OR_NO: Readonly<Record<string, string>> = {
  yes: 'True',
  on: 'True',
  '1': 'True',
  no: 'False',
  off: 'False',
  '0': 'False',
};

const value = defineEnvironmentRule({
  id: 'installer/dvr-value',
  severity: 'warning',
  docs: {
    summary: 'The value of `overcloud_dvr` is neither True nor False.',
    why: 'The value is compared with the words True and False. What else stands there counts as one of them by chance, and routers may be distributed where they must not be.',
    source: 'JSON page 1.1, section neutron',
    ...kvmExample({ [DVR]: 'off' }, { [DVR]: 'False' }),
  },
  check({ environment, report }) {
    const written = textAt(environment, DVR);
    if (!written || environment.boolean(DVR)) return;
    const word = written.value.trim().toLowerCase();
    const meant = YES_OR_NO[word] ?? nearest(word, ['True', 'False']);
    const hint = meant === undefined ? '.' : `; did you mean '${meant}'?`;
    report({
      at: written.at,
      message: `'${written.value}' is neither 'True' nor 'False'${hint}`,
      fixes: () => (meant === undefined ? [] : change(environment.file, written, meant, true)),
    });
  },
});

const spelling = defineEnvironmentRule({
  id: 'installer/dvr-case',
  severity: 'hint',
  docs: {
    summary: 'The value of `overcloud_dvr` is not written as in the documents.',
    why: 'The documents write `"True"` and `"False"`, in their text and in nearly all examples. Other spellings seem to be taken too; only one of them is surely right.',
    source: 'JSON page 1.1, section neutron, whose example writes "false"',
    ...kvmExample({ [DVR]: 'false' }, { [DVR]: 'False' }),
  },
  check({ environment, report }) {
    const dvr = environment.boolean(DVR);
    const right = dvr?.value ? 'True' : 'False';
    if (!dvr || dvr.node.value === right) return;
    report({
      at: dvr.at,
      message: `The documents write "${right}" for this value.`,
      fixes: () => change(environment.file, dvr, right, true),
    });
  },
});

const esx = defineEnvironmentRule({
  id: 'installer/dvr-esx',
  severity: 'warning',
  docs: {
    summary: 'Distributed routing is not switched off in a cloud with ESX.',
    why: 'DVR runs on KVM compute nodes only; with ESX a router on the controllers does the work. Without the key routing is distributed.',
    source: 'JSON page 1.1, section neutron: False for ESX',
    ...esxExample({ [DVR]: undefined }),
  },
  check({ environment, report }) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX') return;
    offOrReport(environment, report, {
      written: "Distributed routing does not work with ESX; 'overcloud_dvr' must be 'False'.",
      absent: "'overcloud_dvr' is missing, which means True; with ESX it must be 'False'.",
      related: { at: cloudType.at, message: 'The cloud type is set here.' },
    });
  },
});

const vlanProvider = defineEnvironmentRule({
  id: 'installer/dvr-vlan-provider',
  severity: 'warning',
  docs: {
    summary: 'Distributed routing is not switched off in a cloud whose networks are VLANs.',
    why: 'With VLAN provider networks the routers outside of the cloud, or one on the controllers, route between networks. DVR is meant for overlay networks.',
    source: 'Page VLAN provider networks 1.1',
    ...kvmExample(
      { 'neutron.network_type': 'vlan', 'neutron.network_vlan_ranges': 'physnet1:300:398' },
      {
        'neutron.network_type': 'vlan',
        'neutron.network_vlan_ranges': 'physnet1:300:398',
        [DVR]: 'False',
      },
    ),
  },
  check({ environment, report }) {
    const type = environment.text('neutron.network_type');
    // With ESX it must be off in any case.
    if (type?.value !== 'vlan' || environment.cloudType?.value === 'ESX') return;
    offOrReport(environment, report, {
      written: "Distributed routing does not go with VLAN networks; 'overcloud_dvr' must be 'False'.",
      absent: "'overcloud_dvr' is missing, which means True; with VLAN networks it must be 'False'.",
      related: { at: type.at, message: 'Networks are VLANs here.' },
    });
  },
});

interface Words {
  readonly written: string;
  readonly absent: string;
  readonly related: NonNullable<Report['related']>[number];
}

/** Known to be on: written so, or by default. */
function offOrReport(environment: EnvironmentJson, report: (report: Report) => void, words: Words): void {
  const dvr = environment.boolean(DVR);
  const related = [words.related];
  if (dvr?.value)
    report({
      at: dvr.at,
      message: words.written,
      related,
      fixes: () => repair(environment, "Change to 'False'", [changeTo(environment, dvr, 'False')], true),
    });
  if (environment.state(DVR) === 'absent')
    report({
      at: environment.missingAt(DVR),
      message: words.absent,
      related,
      fixes: () =>
        repair(environment, "Add 'overcloud_dvr' with 'False'", [writeKey(environment, DVR, 'False')], true),
    });
}

export const dvr: readonly Rule<Installer>[] = [value, spelling, esx, vlanProvider];
