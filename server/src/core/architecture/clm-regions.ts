/** Regions of the catalogue of Keystone, in input models. From the documents of SUSE OpenStack Cloud. */

/** The only region that the documents support; a model without regions names it in its control plane. */
export const firstRegion = 'region1';
