/** `vars/ldap.json`: where the directory is, and the users of services in it. */

export const SERVICE_KEYS = ['nova', 'neutron', 'cinder', 'glance'].flatMap((service) => [
  `ldap_${service}_user`,
  `ldap_${service}_password`,
]);
