/** Where the array of a back end is reached: the URL of its API, and the address that must belong to the same array. */
import { apiUrl } from '../../../../architecture/storage-backends.js';
import { formatAddress, parseAddress, sameAddress } from '../../../../net/address.js';
import type { Rule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { arrayUrl } from './array-address.js';
import { change } from './repairs.js';
import { threeParExample, vsaExample } from './storage-examples.js';

const url = defineEnvironmentRule({
  id: 'installer/backend-url',
  severity: 'error',
  docs: {
    summary: "The URL of an array's API has another scheme, port or path than the array.",
    why: 'StoreVirtual answers at https, port 8081 and path /lhos, 3PAR StoreServ at https, port 8080 and path /api/v1. With anything else the driver does not get an answer and does not start.',
    source: 'StoreVirtual and StoreServ back-end pages 1.1',
    ...vsaExample({ 'vsa.cluster_1.hplefthand_api_url': 'https://192.168.130.240:8080/lhos' }),
  },
  check({ environment, report }) {
    for (const backend of storagesOf(environment).flatMap(({ backends }) => backends)) {
      const api = arrayUrl(backend);
      if (!api || api.good) continue;
      const { host, value } = api;
      const better = apiUrl(backend.storage, host ?? '<address>');
      report({
        at: value.at,
        message: `'${value.value.trim()}' is not the API of a ${backend.storage.title}; write it as '${better}'.`,
        fixes: () => (host === undefined ? [] : change(environment.file, value, better, true)),
      });
    }
  },
});

const sanIp = defineEnvironmentRule({
  id: 'installer/backend-san-ip',
  severity: 'warning',
  docs: {
    summary: 'The address `san_ip` is not the host of the API URL.',
    why: 'Both lead to one array: the API and the command line that the driver logs in to. Where they differ, one of the two usually has a digit wrong, and the driver cannot attach volumes.',
    source: 'StoreServ back-end page 1.1; the Fibre Channel page 1.1 has a sample that breaks it',
    ...threeParExample({ '3par.CPG_1.san_ip': '172.20.22.1' }),
  },
  check({ environment, report }) {
    for (const backend of storagesOf(environment).flatMap(({ backends }) => backends)) {
      const api = arrayUrl(backend);
      const written = backend.text('san_ip');
      const host = parseAddress(api?.host ?? '');
      const address = parseAddress(written?.value ?? '');
      if (!api || !written || !host || !address || sameAddress(host, address)) continue;
      const text = formatAddress(host);
      report({
        at: written.at,
        message: `'san_ip' is ${formatAddress(address)}, but '${backend.storage.apiKey}' leads to ${text}; both are the same array.`,
        related: [{ at: api.value.at, message: `The API is at ${text}.` }],
        fixes: () => change(environment.file, written, text),
      });
    }
  },
});

export const backendAddress: readonly Rule<Installer>[] = [url, sanIp];
