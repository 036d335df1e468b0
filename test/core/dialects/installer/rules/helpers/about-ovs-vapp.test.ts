/** `ovs_vapp.ini`: certificate, switches, new hosts and the user of the vCenter. */
import { expect, test } from 'vitest';
import { analysisOf } from '../../../../../support/check-rule.js';

test('a comment silences a finding', () => {
  const text =
    '[new-host-addition]\n; helion-disable-next-line installer/ovsvapp-fresh-install -- the hosts come later\nadd_new_hosts = True\n';
  expect(analysisOf('ovs_vapp.ini', text).findings()).toEqual([]);
});
