'use client'

import {Lines} from '../../lines.jsx'

// A client component: drawn on the server, then again in the browser.
export default Lines
