'use strict';

require('./suite/index.js').run('scan-host');
