/** Examples that several pages about other services show. */
import { serviceExample } from './examples.js';
import { DCN } from './other-services.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

export const dcn = (lines: Readonly<Record<string, string>>) =>
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

export const GOOD = dcn({});
