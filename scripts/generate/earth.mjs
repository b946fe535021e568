/**
 * Points of the globe in an order of travel, with the zones they really lie in: half and quarter hours, changes of the
 * clocks by an hour and by half an hour, the date line crossed eastward (twice) and westward.
 */
export const EARTH = [
  [64.15, -21.94, 'IS', 'Atlantic/Reykjavik'],
  [38.72, -9.14, 'PT', 'Europe/Lisbon'],
  [53.35, -6.26, 'IE', 'Europe/Dublin'],
  [59.91, 10.75, 'NO', 'Europe/Oslo'],
  [60.17, 24.94, 'FI', 'Europe/Helsinki'],
  [37.98, 23.73, 'GR', 'Europe/Athens'],
  [30.04, 31.24, 'EG', 'Africa/Cairo'],
  [-1.29, 36.82, 'KE', 'Africa/Nairobi'],
  [25.2, 55.27, 'AE', 'Asia/Dubai'],
  [35.69, 51.39, 'IR', 'Asia/Tehran'],
  [34.53, 69.17, 'AF', 'Asia/Kabul'],
  [24.86, 67.01, 'PK', 'Asia/Karachi'],
  [6.93, 79.86, 'LK', 'Asia/Colombo'],
  [27.72, 85.32, 'NP', 'Asia/Kathmandu'],
  [16.87, 96.2, 'MM', 'Asia/Yangon'],
  [13.76, 100.5, 'TH', 'Asia/Bangkok'],
  [-31.95, 115.86, 'AU', 'Australia/Perth'],
  [-31.68, 128.88, 'AU', 'Australia/Eucla'],
  [-12.46, 130.84, 'AU', 'Australia/Darwin'],
  [-34.93, 138.6, 'AU', 'Australia/Adelaide'],
  [-31.55, 159.08, 'AU', 'Australia/Lord_Howe'],
  [-22.27, 166.46, 'NC', 'Pacific/Noumea'],
  [-18.14, 178.44, 'FJ', 'Pacific/Fiji'],
  [-36.85, 174.76, 'NZ', 'Pacific/Auckland'],
  [-43.95, -176.56, 'NZ', 'Pacific/Chatham'],
  [1.87, -157.43, 'KI', 'Pacific/Kiritimati'],
  [21.31, -157.86, 'US', 'Pacific/Honolulu'],
  [-13.83, -171.77, 'WS', 'Pacific/Apia'],
  [-14.28, -170.7, 'AS', 'Pacific/Pago_Pago'],
  [-9.8, -139.03, 'PF', 'Pacific/Marquesas'],
  [-17.54, -149.57, 'PF', 'Pacific/Tahiti'],
  [-27.15, -109.43, 'CL', 'Pacific/Easter'],
  [-33.45, -70.67, 'CL', 'America/Santiago'],
  [-34.6, -58.38, 'AR', 'America/Argentina/Buenos_Aires'],
  [-23.55, -46.63, 'BR', 'America/Sao_Paulo'],
  [10.48, -66.9, 'VE', 'America/Caracas'],
  [19.43, -99.13, 'MX', 'America/Mexico_City'],
  [49.28, -123.12, 'CA', 'America/Vancouver'],
  [41.88, -87.63, 'US', 'America/Chicago'],
  [23.11, -82.37, 'CU', 'America/Havana'],
  [47.56, -52.71, 'CA', 'America/St_Johns'],
  [64.18, -51.72, 'GL', 'America/Nuuk'],
  [37.74, -25.67, 'PT', 'Atlantic/Azores'],
  [14.92, -23.51, 'CV', 'Atlantic/Cape_Verde'],
].map(([lat, lng, country, timeZone]) => ({ lat, lng, country, timeZone }));

const RADIANS = Math.PI / 180;

/** Minutes of a flight at 850 km/h with 40 minutes for the ground, to five minutes. */
export function flightMinutes(from, to) {
  const up = Math.sin(((to.lat - from.lat) * RADIANS) / 2) ** 2;
  const across = Math.sin(((to.lng - from.lng) * RADIANS) / 2) ** 2;
  const chord = up + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * across;
  const km = 12742 * Math.asin(Math.sqrt(chord));
  return Math.round((km / 850) * 12 + 8) * 5;
}
