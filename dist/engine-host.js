'use strict';

require('./suite/index.js').run('engine-host');
