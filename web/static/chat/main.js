/** Registers the chat's custom element. */
import { HoiKeHoach } from './element.js';

if (!customElements.get('hoi-ke-hoach')) customElements.define('hoi-ke-hoach', HoiKeHoach);
