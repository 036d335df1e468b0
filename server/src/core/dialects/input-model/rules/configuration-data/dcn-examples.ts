/** Configuration data of DCN, for the examples of rules. */
import { serviceExample } from './examples.js';

/** Complete data with some lines in place of others; `absent` leaves one out. */
export function dcn(lines: Readonly<Record<string, string>>) {
  const all = {
    vsd_host_name: 'vsd1.example.net',
    vsd_user: 'csproot',
    vsd_passwd: 'secret',
    vsc_active_ip: '10.0.1.20',
    ...lines,
  };
  const written = Object.entries(all).filter(([, value]) => value !== 'absent');
  return serviceExample('dcn', written.map(([key, value]) => `${key}: ${value}`.trimEnd()).join('\n'));
}

export const GOOD = dcn({});
