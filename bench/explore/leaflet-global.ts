import * as L from 'leaflet';

/** leaflet.markercluster adds itself to a Leaflet that it finds as a global. */
export const leaflet = { ...L };
Object.assign(globalThis, { L: leaflet });
