/** The Camunda 7 engine on Quarkus: its datasource, its transactions and its start; it knows nothing of reports. */
package cn.nianbao.workflow.engine;
