/** Scripts that export the variables of the installer. */
import { describe, expect, test } from 'vitest';
import { hover } from '../../../../../../server/src/core/index.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const script = (...lines: readonly string[]) =>
  `#- /env_vars.sh\nexport OVERCLOUD_CLOUD_TYPE=KVM\n${lines.join('\n')}\n`;

describe('values', () => {
  test('addresses are looked at like those of the JSON file', () => {
    checkRule(
      { id: 'common/ip-invalid' },
      `
        #- /env_vars.sh
        export BM_NETWORK_SEED_IP="192.168.130.300"
        #                         ^^^^^^^^^^^^^^^^^ error: '192.168.130.300' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
        export FLOATING_START=$BASE.20
      `,
    );
    checkFix(
      { id: 'common/cidr-host-bits' },
      script('export BM_NETWORK_CIDR="192.168.130.5/24"'),
      "Change to '192.168.130.0/24'",
      script('export BM_NETWORK_CIDR="192.168.130.0/24"'),
    );
  });

  test('ranges have their ends in order; another script may set one of them', () => {
    checkSilent({ id: 'common/range-half' }, script('export FLOATING_START=192.168.131.2'));
    checkFix(
      { id: 'common/range-reversed' },
      script('export FLOATING_START=192.168.131.9', "export FLOATING_END='192.168.131.2'"),
      'Swap the ends',
      script('export FLOATING_START=192.168.131.2', "export FLOATING_END='192.168.131.9'"),
    );
  });

  test('a hover tells what the variable is, and which key it stands for', () => {
    const analysis = analysisOf('env_vars.sh', 'export BM_NETWORK_CIDR=192.168.130.0/24\n');
    expect(hover(analysis, 10)?.markdown).toContain('**Management subnet**');
    expect(hover(analysis, 10)?.markdown).toContain('`baremetal.network_cidr`');
  });
});
