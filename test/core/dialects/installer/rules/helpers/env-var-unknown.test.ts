/** `installer/env-var-unknown`. */
import { describe, expect, test } from 'vitest';
import { envVarUnknown } from '../../../../../../server/src/core/dialects/installer/rules/helpers/env-var-unknown.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const script = (...lines: readonly string[]) =>
  `#- /env_vars.sh\nexport OVERCLOUD_CLOUD_TYPE=KVM\n${lines.join('\n')}\n`;

describe('names that are nearly known', () => {
  test.each([
    ['FLOATING_STRAT', 'FLOATING_START'],
    ['floating_start', 'FLOATING_START'],
    ['OVERCLOUD_NeutronPublicInterFace', 'OVERCLOUD_NeutronPublicInterface'],
    ['OVERCLOUD_COMPUTE_SCALE', 'OVERCLOUD_COMPUTESCALE'],
    ['BM_NETWORK_SEED_IPS', 'BM_NETWORK_SEED_IP'],
    ['UNDERCLOUD_CODN_HTTPSPROXY', 'UNDERCLOUD_CODN_HTTPS_PROXY'],
  ])('%s', (name, right) => {
    checkRule(
      envVarUnknown,
      `${script(`export ${name}=1`).trimEnd()}\n#      ${'^'.repeat(name.length)} warning: Unknown variable '${name}'. Did you mean '${right}'?`,
    );
    checkFix(envVarUnknown, script(`export ${name}=1`), `Rename to '${right}'`, script(`export ${right}=1`));
  });

  test('no repair where the other name is taken', () => {
    const text = 'export FLOATING_START=1.2.3.4\nexport FLOATING_STRAT=1.2.3.5\n';
    const [found] = analysisOf('env_vars.sh', text).findings();
    expect(found?.rule).toBe(envVarUnknown.id);
    expect(found?.fixes()).toEqual([]);
  });

  test.each([
    'OVERCLOUD_LIBVIRT_TYPE',
    'NETWORK_CIDR',
    'http_proxy',
    'PATH',
    'UNDERCLOUD_CLOUD_TYPE',
    'TE_DATAFILE',
  ])('silent: %s is of another program', (name) => {
    checkSilent(envVarUnknown, script(`export ${name}=1`));
  });
});

test('two slips are one name, three another', () => {
  checkRule(
    envVarUnknown,
    `
      #- /env_vars.sh
      export OVERCLOUD_CLOUD_TYPE=KVM
      export FLOATING_SATRT=1.2.3.4
      #      ^^^^^^^^^^^^^^ warning: Unknown variable 'FLOATING_SATRT'. Did you mean 'FLOATING_START'?
      #      | preferred fix: Rename to 'FLOATING_START'
      #      | - export FLOATING_SATRT=1.2.3.4
      #      | + export FLOATING_START=1.2.3.4
      export FLOATING_STUFF=1
  `,
  );
});

test('of the variable that ends the installer another rule speaks', () => {
  checkSilent(
    envVarUnknown,
    `
      #- /env_vars.sh
      export OVERCLOUD_CLOUD_TYPE=KVM
      export NeutronPublicInterfaceIP=1.2.3.4
  `,
  );
});
