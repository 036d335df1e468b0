/** Examples that several pages about ntp names show. */

export const NAMES = {
  'ntp.overcloud_server': 'ntp.example.net',
  'ntp.undercloud_server': 'ntp.example.net',
};
