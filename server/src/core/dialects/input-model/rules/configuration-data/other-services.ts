/** Configuration data of services that come from other vendors: the virtual routing of DCN, and Wind River servers. */
import { inFile } from '../../../../rules/in-file.js';
import type { Item } from '../../model/item.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { serviceExample } from './examples.js';
import { dataFor } from './read-data.js';

const SOURCE = 'Ardana configuration processor, checks of configuration data';

const DCN = 'dcn';

/** What the data of DCN must say. */
const REQUIRED = ['vsd_host_name', 'vsd_user', 'vsd_passwd', 'vsc_active_ip'] as const;
const ADDRESSES = ['vsc_active_ip', 'vsc_passive_ip'] as const;
const WORDS = [
  'vsd_host_name',
  'vsd_user',
  'vsd_passwd',
  ...ADDRESSES,
  'vsc_mgmt_net',
  'vsc_data_net',
] as const;
const NUMBERS = ['vsc_start_delay', 'vsc_start_timeout'] as const;

const dcn = (lines: Readonly<Record<string, string>>) =>
  serviceExample(
    DCN,
    Object.entries({
      vsd_host_name: 'vsd1.example.net',
      vsd_user: 'csproot',
      vsd_passwd: 'secret',
      vsc_active_ip: '10.0.1.20',
      ...lines,
    })
      .flatMap(([key, value]) => (value === 'absent' ? [] : [`${key}: ${value}`.trimEnd()]))
      .join('\n'),
  );

const GOOD = dcn({});

/** What stands under a key, where it is a scalar that can be read; null for nothing. */
function scalarAt(data: Item, key: string) {
  const entry = data.entry(key) ?? data.node.entries.find((each) => each.key.value === key);
  const value = entry?.value;
  if (!entry || value?.type !== 'scalar') return undefined;
  const isEmpty = value.style === 'missing' || value.value === null || value.value === '';
  return { entry, node: value, at: { file: data.file, node: isEmpty ? entry.key : value }, isEmpty };
}

const dcnMissingParam = frameRule({
  id: 'input-model/dcn-missing-param',
  severity: 'error',
  docs: {
    summary: 'The configuration data of DCN lacks a key that it needs.',
    why: 'The routers are controlled from the host that these keys name.',
    source: SOURCE,
    bad: dcn({ vsd_user: 'absent' }),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, data } of dataFor(frame, DCN)) {
      for (const key of data ? REQUIRED : []) {
        if (data?.state(key) === 'absent')
          yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs '${key}'.`);
      }
    }
  },
});

const dcnEmptyParam = frameRule({
  id: 'input-model/dcn-empty-param',
  severity: 'error',
  docs: {
    summary: 'A key that DCN needs has no value.',
    why: 'The routers are controlled from the host that these keys name.',
    source: SOURCE,
    bad: dcn({ vsd_user: '' }),
    good: GOOD,
  },
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? REQUIRED : []) {
        const value = data && scalarAt(data, key);
        if (value?.isEmpty) yield finding(value.at, `'${key}' needs a value.`);
      }
    }
  },
});

const dcnNotString = frameRule({
  id: 'input-model/dcn-not-string',
  severity: 'error',
  docs: {
    summary: 'A value of DCN is no text.',
    why: 'YAML reads digits and words like yes as something else; quotes make them text.',
    source: SOURCE,
    bad: dcn({ vsd_passwd: '12345678' }),
    good: dcn({ vsd_passwd: '"12345678"' }),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? WORDS : []) {
        const value = data && scalarAt(data, key);
        if (!data || !value || value.isEmpty || typeof value.node.value === 'string') continue;
        const { file } = data;
        const span = file.tree.spanOf(value.node);
        const written = file.text.slice(span.start, span.end);
        yield finding(value.at, `'${key}' is a text; put '${written}' in quotes.`, {
          fixes: () => [
            {
              title: 'Put it in quotes',
              edits: inFile(file, { span, newText: `"${written}"` }),
              preferred: true,
            },
          ],
        });
      }
    }
  },
});

const dcnNotInt = frameRule({
  id: 'input-model/dcn-not-int',
  severity: 'error',
  docs: {
    summary: 'A time of DCN is no whole number.',
    why: 'It is a number of seconds.',
    source: SOURCE,
    bad: dcn({ vsc_start_delay: 'soon' }),
    good: dcn({ vsc_start_delay: '10' }),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? NUMBERS : []) {
        const value = data && scalarAt(data, key);
        if (!value || value.isEmpty || Number.isInteger(value.node.value)) continue;
        yield finding(value.at, `'${key}' is a whole number of seconds.`);
      }
    }
  },
});

const dcnNotPositive = frameRule({
  id: 'input-model/dcn-not-positive',
  severity: 'error',
  docs: {
    summary: 'A time of DCN is not above zero.',
    why: 'The routers need time to start.',
    source: SOURCE,
    bad: dcn({ vsc_start_timeout: '0' }),
    good: dcn({ vsc_start_timeout: '300' }),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? NUMBERS : []) {
        const value = data && scalarAt(data, key);
        if (typeof value?.node.value !== 'number' || value.node.value > 0) continue;
        yield finding(value.at, `'${key}' must be above zero.`);
      }
    }
  },
});

const dcnBadIp = frameRule({
  id: 'input-model/dcn-bad-ip',
  severity: 'error',
  docs: {
    summary: 'The address of a controller of DCN is no IP address.',
    why: 'The routers connect to it by its address; a name will not do.',
    source: SOURCE,
    bad: dcn({ vsc_active_ip: 'vsc1.example.net' }),
    good: GOOD,
  },
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? ADDRESSES : []) {
        const value = data && scalarAt(data, key);
        const text = value?.node.value;
        if (!value || value.isEmpty || typeof text !== 'string' || readAddress(text)) continue;
        yield finding(value.at, `'${text}' is no IP address.`);
      }
    }
  },
});

const WIND_RIVER = 'windriver';

const windriverInvalid = frameRule({
  id: 'input-model/windriver-invalid',
  severity: 'error',
  docs: {
    summary: 'Configuration data for Wind River servers has no `property-groups`.',
    why: 'The properties are all that it is for.',
    source: SOURCE,
    bad: serviceExample(WIND_RIVER, ''),
    good: serviceExample(WIND_RIVER, 'property-groups:\n  name: wr-vars'),
  },
  *check(frame) {
    for (const { item, data } of dataFor(frame, WIND_RIVER)) {
      const isMissing = (data ? data.state('property-groups') : item.state('data')) === 'absent';
      if (!isMissing) continue;
      yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs 'property-groups'.`);
    }
  },
});

const ironicNoData = frameRule({
  id: 'input-model/ironic-no-data',
  severity: 'warning',
  docs: {
    summary: 'Configuration data of Ironic has no `data`.',
    why: 'The configuration processor looks into it without asking, and fails.',
    source: SOURCE,
    bad: () => withoutData(serviceExample('ironic', '')()),
    good: serviceExample('ironic', 'enable_node_cleaning: true'),
  },
  *check(frame) {
    for (const { item } of dataFor(frame, 'ironic')) {
      if (item.state('data') === 'absent')
        yield finding(item.nameAt, `'${item.name ?? ''}' is for Ironic and has no 'data'.`);
    }
  },
});

function withoutData(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...files, 'data/ironic.yml': (files['data/ironic.yml'] ?? '').replace(/^ *data:.*\n/m, '') };
}

export const otherServiceRules: readonly ModelRule[] = [
  dcnMissingParam,
  dcnEmptyParam,
  dcnNotString,
  dcnNotInt,
  dcnNotPositive,
  dcnBadIp,
  windriverInvalid,
  ironicNoData,
];
